{const d=document.documentElement.dataset;d.script='';try{const t=localStorage.getItem('pushoff-theme');if(t==='light'||t==='dark')d.theme=t}catch{}}
