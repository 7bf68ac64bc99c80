/** The looks of the sample paper: set in families that Debian's fonts-noto-core has, with fallbacks elsewhere. */
export const SAMPLE_STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#fbfaf7;color:#1d1c1a;font:18px/1.9 "Noto Naskh Arabic","Amiri","Times New Roman",serif}
a{color:inherit;text-decoration:none}
.wrap{max-width:1080px;margin-inline:auto;padding-inline:24px}
.top{border-block-end:3px double #cfc8ba;background:#fff}
.mast{display:flex;align-items:baseline;gap:18px;padding-block:18px 8px}
.logo{font:700 40px/1.3 "Noto Kufi Arabic","Noto Sans Arabic",Tahoma,sans-serif;color:#8a1f2b}
.motto,.mast time{font-size:15px;color:#6d675d}.mast time{margin-inline-start:auto}
nav,.kicker,.by,.side,.comments h2,footer,.related{font-family:"Noto Sans Arabic",Tahoma,sans-serif}
nav{display:flex;gap:22px;font-size:15px;padding-block:6px 10px}
nav .here{color:#8a1f2b;font-weight:700;border-block-end:2px solid}
.layout{display:grid;grid-template-columns:minmax(0,1fr) 260px;gap:48px;padding-block:28px 60px}
.kicker{margin:0;color:#8a1f2b;font-size:14px;font-weight:700}
h1{font:700 34px/1.5 "Noto Kufi Arabic","Noto Sans Arabic",Tahoma,sans-serif;margin:6px 0}
.by{margin:0 0 18px;font-size:14px;color:#6d675d}
figure{margin:0 0 22px}figure svg{display:block;inline-size:100%;block-size:auto;border-radius:4px}
figcaption{font-size:14px;color:#6d675d;padding-block-start:6px}
.text p{margin:0 0 18px}.text h2{font:700 22px/1.6 "Noto Kufi Arabic","Noto Sans Arabic",Tahoma,sans-serif;margin:30px 0 10px}
.related{border-inline-start:4px solid #8a1f2b;background:#f3efe6;padding:12px 16px;margin:0 0 20px;font-size:15px}
.related a{color:#8a1f2b;font-weight:600}
.side h2,.comments h2{font-size:17px;border-block-end:2px solid #1d1c1a;padding-block-end:6px;margin:0 0 8px}
.side>a{display:block;font-size:15px;line-height:1.7;padding-block:10px;border-block-end:1px solid #e3ddd0}
.side small{display:block;color:#8a1f2b}
.letter{background:#fff;border:1px solid #e3ddd0;border-radius:6px;padding:14px;margin-block-start:22px;font-size:15px}
.letter p{margin:0 0 8px;color:#6d675d}.letter input,.letter button{font:inherit;inline-size:100%;padding:6px 10px;border:1px solid #cfc8ba;border-radius:4px;margin-block-start:6px}
.letter button{background:#1d1c1a;color:#fff;border-color:#1d1c1a}
.comments{margin-block-start:44px}.comment{border-block-end:1px solid #e3ddd0;padding-block:10px;font-size:16px}.comment p{margin:0}
footer{border-block-start:1px solid #e3ddd0;padding-block:18px;font-size:14px;color:#6d675d}
@media (prefers-color-scheme:dark){:root{color-scheme:dark}body{background:#141414;color:#dedbd4}.top,.letter{background:#1b1b1b}
.top,footer,.letter,.side>a,.comment,.letter input{border-color:#3a3732}.logo,nav .here,.kicker,.related a,.side small{color:#e58a93}
.related{background:#1f1d1a;border-color:#e58a93}.motto,.mast time,.by,figcaption,.letter p,footer{color:#a19b90}.side h2,.comments h2{border-color:#dedbd4}}
@media (max-width:900px){.layout{grid-template-columns:minmax(0,1fr)}}
`
