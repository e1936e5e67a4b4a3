/// The memo's style sheet: screen and paper, light and dark, phone and desktop.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme:light dark; --ink:#1b1f23; --soft:#59626b; --line:#d8dde2; --paper:#fff; --tint:#f4f6f8; --bad:#b3261e; --warn:#a35f00; --good:#1c7347; --mark:#fff2bf }
    @media (prefers-color-scheme:dark) { :root { --ink:#e6e9ec; --soft:#a3acb5; --line:#384048; --paper:#15181b; --tint:#1e2327; --bad:#ff8f85; --warn:#ffc46b; --good:#7fd8a6; --mark:#4b4115 } }
    * { box-sizing:border-box }
    html { background:var(--tint) }
    body { margin:0 auto; max-width:47rem; padding:2.5rem 2rem 4rem; background:var(--paper); color:var(--ink); font:16px/1.55 Georgia,"Noto Serif","Liberation Serif",serif; overflow-wrap:anywhere }
    h1,h2,h3,th,.kicker,.badge,.meta,figcaption,.relation { font-family:system-ui,"Noto Sans","Liberation Sans",sans-serif }
    .kicker { letter-spacing:.08em; text-transform:uppercase; font-size:.75rem; color:var(--soft); margin:0 }
    h1 { font-size:1.65rem; line-height:1.2; margin:.3rem 0 .7rem }
    h2 { font-size:1.05rem; margin:2.3rem 0 .7rem; padding-top:.7rem; border-top:2px solid var(--ink) }
    h3 { font-size:1rem; line-height:1.4; margin:0 0 .3rem }
    .meta { font-size:.83rem; color:var(--soft); display:grid; grid-template-columns:max-content 1fr; gap:.15rem 1rem; margin:0 }
    .meta dt { font-weight:600 } .meta dd { margin:0 }
    .bottom { background:var(--tint); border-left:4px solid var(--ink); padding:.8rem 1.1rem; margin:1.4rem 0 }
    .bottom h2 { border:0; margin:0; padding:0 } .bottom p { margin:.3rem 0 }
    .finding { border:1px solid var(--line); border-radius:6px; padding:1rem 1.1rem; margin:1rem 0; break-inside:avoid }
    .relation { font-size:.8rem; color:var(--soft); margin:.1rem 0 .5rem }
    .badge { font-size:.7rem; font-weight:700; letter-spacing:.04em; text-transform:uppercase; padding:.12rem .5rem; border-radius:3px; border:1px solid currentColor; margin-right:.5rem; white-space:nowrap }
    .contradiction { color:var(--bad) } .tension { color:var(--warn) } .agreed { color:var(--good); font-weight:700 }
    .pair { display:grid; grid-template-columns:1fr 1fr; gap:.9rem; margin:.6rem 0 }
    blockquote { margin:0; padding:.5rem .8rem; border-left:3px solid var(--line); font-size:.95rem }
    blockquote cite { display:block; font:normal .78rem/1.4 system-ui,"Liberation Sans",sans-serif; color:var(--soft); margin-top:.3rem }
    mark { background:var(--mark); color:inherit; padding:0 .12em }
    .ask,.because { font-size:.94rem; margin:.4rem 0 0 }
    .analyst { border-left:4px solid var(--good); padding:.3rem 0 .3rem .9rem; margin:.8rem 0 0; font-size:.95rem } .analyst p { margin:.2rem 0 }
    figure { margin:.8rem 0 0 } figcaption { font-size:.78rem; color:var(--soft) }
    svg text { font:11px system-ui,"Liberation Sans",sans-serif; fill:var(--ink) } svg .soft { fill:var(--soft) }
    .scroll { overflow-x:auto } table { border-collapse:collapse; width:100%; font-size:.88rem; overflow-wrap:normal }
    th { text-align:left; font-size:.76rem; color:var(--soft); border-bottom:1px solid var(--ink); padding:.3rem .6rem .3rem 0 }
    td { border-bottom:1px solid var(--line); padding:.35rem .6rem .35rem 0; vertical-align:top }
    time { white-space:nowrap }
    sup { line-height:0 } sup a { text-decoration:none; color:var(--soft) } sup a:focus,sup a:hover { color:var(--ink); text-decoration:underline }
    ol.notes { font-size:.82rem; color:var(--soft); padding-left:1.6rem } ol.notes code { font-size:.74rem; word-break:break-all }
    ol.notes li:target { background:var(--mark); color:var(--ink) }
    @media (max-width:36rem) { .pair { grid-template-columns:1fr } body { padding:1.4rem 1rem } .meta { grid-template-columns:1fr } }
    @page { size:A4; margin:20mm 18mm }
    @media print { html,body { background:#fff } body { padding:0; max-width:none; font-size:10.5pt } .scroll { overflow:visible } }

    """
}
