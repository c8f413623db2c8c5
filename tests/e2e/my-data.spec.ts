import { expect, test } from '../helpers/fixtures.ts';

const roomyShoe = '/shoe-check/#shoe=1&for=walking&toe-box-width=roomy&length=thumb';

test('everything kept in the browser is deleted when asked, after one question', async ({
  page,
}) => {
  await page.goto(roomyShoe);
  const shoes = page.locator('.shoe-check');
  await shoes.getByLabel('Your phase').selectOption('walk');
  await shoes.getByLabel('Name of the pair').fill('Grey trainers');
  await shoes.getByRole('button', { name: 'Save this pair' }).click();
  await expect(shoes.getByText('“Grey trainers” is saved.')).toBeVisible();

  await page.goto('/privacy/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('button', { name: 'Delete everything kept here' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Delete everything kept here' }).click();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.getByText('Deleted. Nothing of yours is kept')).toBeVisible();

  await page.goto('/shoe-check/');
  await expect(shoes.getByRole('heading', { name: 'Check a pair' })).toBeVisible();
  await expect(page.getByText('Grey trainers')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing can have been kept, and no button is shown', async ({ page }) => {
    await page.goto('/privacy/');
    await expect(page.getByRole('button', { name: 'Delete everything kept here' })).toBeHidden();
  });
});
