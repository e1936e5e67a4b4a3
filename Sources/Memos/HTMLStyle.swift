/// The memo's style sheet: screen and paper, light and dark, phone and desktop.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme:light dark; --ink:#1b1f23; --soft:#59626b; --line:#d8dde2; --paper:#fff; --tint:#f4f6f8; --bad:#b3261e; --warn:#a35f00; --good:#1c7347; --mark:#fff2bf; --rule:#7b848c }
    @media (prefers-color-scheme:dark) { :root { --ink:#e6e9ec; --soft:#a3acb5; --line:#384048; --paper:#15181b; --tint:#1e2327; --bad:#ff8f85; --warn:#ffc46b; --good:#7fd8a6; --mark:#4b4115; --rule:#8d969e } }
    * { box-sizing:border-box }
    html { background:var(--tint); scroll-padding-top:1rem }
    body { margin:0 auto; max-width:47rem; padding:2.5rem 2rem 4rem; background:var(--paper); color:var(--ink); font:16px/1.55 Georgia,"Noto Serif","Liberation Serif",serif; overflow-wrap:anywhere }
    h1,h2,h3,th,nav,.skip,.kicker,.badge,.meta,figcaption,.relation,.where,svg text { font-family:system-ui,"Noto Sans","Liberation Sans",sans-serif }
    a { color:inherit }
    .skip { position:absolute; left:-99rem } .skip:focus { position:static }
    .kicker { letter-spacing:.08em; text-transform:uppercase; font-size:.75rem; color:var(--soft); margin:0 }
    h1 { font-size:1.65rem; line-height:1.2; margin:.3rem 0 .7rem }
    h2 { font-size:1.05rem; margin:2.3rem 0 .7rem; padding-top:.7rem; border-top:2px solid var(--ink); break-after:avoid }
    h3 { font-size:1rem; line-height:1.4; margin:0 0 .3rem; break-after:avoid }
    .meta { font-size:.83rem; color:var(--soft); display:grid; grid-template-columns:max-content 1fr; gap:.15rem 1rem; margin:0 }
    .meta dt { font-weight:600 } .meta dd { margin:0 } .meta code { display:block; font-size:.86em; overflow-wrap:anywhere } .meta div { margin-bottom:.25rem }
    nav { font-size:.8rem; margin:1.1rem 0 0; display:flex; flex-wrap:wrap; gap:.2rem 1rem } nav a { color:var(--soft) } nav a:hover,nav a:focus { color:var(--ink) }
    .bottom { background:var(--tint); border-left:4px solid var(--ink); padding:.8rem 1.1rem; margin:1.4rem 0 }
    .bottom h2 { border:0; margin:0; padding:0 } .bottom p { margin:.3rem 0 }
    .finding { border:1px solid var(--line); border-radius:6px; padding:1rem 1.1rem; margin:1rem 0; break-inside:avoid }
    .finding:target { border-color:var(--ink) }
    .relation { font-size:.8rem; color:var(--soft); margin:.1rem 0 .5rem }
    .badge { font-size:.7rem; font-weight:700; letter-spacing:.04em; text-transform:uppercase; padding:.12rem .5rem; border-radius:3px; border:1px solid currentColor; margin-right:.5rem; white-space:nowrap }
    .contradiction { color:var(--bad) } .tension { color:var(--warn) } .agreed { color:var(--good); font-weight:700 }
    .pair { display:grid; grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr)); gap:.9rem; margin:.6rem 0 }
    blockquote { margin:0; padding:.5rem .8rem; border-left:3px solid var(--line); font-size:.95rem }
    blockquote cite { display:block; font:normal .78rem/1.4 system-ui,"Noto Sans","Liberation Sans",sans-serif; color:var(--soft); margin-top:.3rem }
    mark { background:var(--mark); color:inherit; padding:0 .12em }
    .ask,.because { font-size:.94rem; margin:.4rem 0 0 }
    .analyst { border-left:4px solid var(--good); padding:.3rem 0 .3rem .9rem; margin:.8rem 0 0; font-size:.95rem } .analyst p { margin:.2rem 0 }
    figure { margin:.8rem 0 } figcaption { font-size:.78rem; color:var(--soft) }
    svg { display:block } svg text { font-size:12px; fill:var(--ink) } svg .soft { font-size:11px; fill:var(--soft) }
    svg .grid { stroke:var(--line) } svg .outer { stroke:var(--rule) } svg .core { stroke:var(--good) } svg .disputed { stroke:var(--warn) }
    svg .dot { fill:var(--paper); stroke:var(--ink) } svg .exact { fill:var(--good) } svg .exact.disputed { fill:var(--warn) } svg .conflict { fill:var(--bad); stroke:var(--bad) } svg .ring { fill:none }
    .measure { margin:1.4rem 0 }
    table { border-collapse:collapse; width:100%; font-size:.88rem; overflow-wrap:break-word }
    th { text-align:left; font-size:.76rem; color:var(--soft); border-bottom:1px solid var(--ink); padding:.3rem .6rem .3rem 0; vertical-align:bottom }
    td { border-bottom:1px solid var(--line); padding:.35rem .6rem .35rem 0; vertical-align:top } tr { break-inside:avoid }
    time { white-space:nowrap } .refs { white-space:nowrap }
    sup { line-height:0 } sup a { text-decoration:none; color:var(--soft) } sup a:focus,sup a:hover { color:var(--ink); text-decoration:underline }
    ol.notes { font-size:.82rem; padding-left:1.8rem } ol.notes li { padding:.2rem .4rem; margin:.3rem 0 } ol.notes p { margin:0 }
    ol.notes li::marker,.around,.where { color:var(--soft) } .where code { font-size:.92em; word-break:break-all }
    ol.notes li:target { outline:2px solid var(--ink); outline-offset:1px } li:target .around { color:inherit }
    @media (max-width:36rem) { body { padding:1.4rem 1rem } .meta { display:block } .meta dd { margin-bottom:.3rem } }
    @media (max-width:36rem) { table,tbody,tr,td { display:block } thead { position:absolute; left:-99rem } tr { border-bottom:1px solid var(--line); padding:.5rem 0 } td { border:0; padding:.05rem 0 } td:empty { display:none } }
    @media (max-width:36rem) { td[data-title]::before { content:attr(data-title) ": "; font-size:.76rem; color:var(--soft); font-family:system-ui,"Noto Sans",sans-serif } }
    @page { size:A4; margin:20mm 18mm }
    @media print {
      :root { --ink:#000; --soft:#444; --line:#bbb; --paper:#fff; --tint:#f4f4f4; --bad:#b3261e; --warn:#8a5000; --good:#1c7347; --mark:#fff2bf; --rule:#777 }
      html,body { background:#fff } body { padding:0; max-width:none; font-size:10.5pt; print-color-adjust:exact; -webkit-print-color-adjust:exact }
      .finding { break-inside:auto } blockquote,figure,.ask,.because { break-inside:avoid } .relation { break-after:avoid }
      nav,.skip,.where a { display:none } .around { display:none }
    }

    """
}
