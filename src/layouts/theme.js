try{const t=localStorage.getItem('pushoff-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}
