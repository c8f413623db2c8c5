import { useEffect, useState } from 'preact/hooks';
import type { CueSettings } from '../keeping.ts';
import { canVibrate, deviceVoice, onVoices } from '../signals.ts';

interface Props {
  settings: CueSettings;
  onChange: (settings: CueSettings) => void;
}

/** Sound, vibration and voice, each on or off. What the device can't do isn't offered. */
export function CueSwitches({ settings, onChange }: Props) {
  const [can, setCan] = useState({ vibrate: false, speak: false });
  useEffect(() => {
    const look = () => setCan({ vibrate: canVibrate(), speak: deviceVoice() !== undefined });
    look();
    return onVoices(look);
  }, []);
  const toggle = (name: keyof CueSettings, label: string) => (
    <label class="practice-switch">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={({ currentTarget: { checked } }) => onChange({ ...settings, [name]: checked })}
      />
      {label}
    </label>
  );
  return (
    <fieldset class="practice-switches">
      <legend class="visually-hidden">Cues</legend>
      {toggle('sound', 'Sound')}
      {can.vibrate && toggle('vibration', 'Vibration')}
      {can.speak ? (
        toggle('speech', 'Spoken words')
      ) : (
        <p class="ask-quiet">No spoken words: this device has no English voice of its own.</p>
      )}
    </fieldset>
  );
}
