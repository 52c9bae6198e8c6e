//! Crate {keyword|of} tea.
use std{comment|::\{collections::HashMap, fmt::\{self, Display\}\};}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub {keyword|struct} Kettle<'a{punctuation|,} {variable|T}{punctuation|:} Display + 'static> {keyword|where} {variable|T}{punctuation|:} Copy {punctuation|\{}
    pub {variable|litres}{punctuation|:} f64{punctuation|,}
    {variable|name}{punctuation|:} {operator|&}'a str{punctuation|,}
    {variable|items}{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}${variable|x}{punctuation|:}expr{punctuation|,} ${punctuation|(}${variable|rest}{punctuation|:}tt{punctuation|)}*{punctuation|)} {operator|=}> {punctuation|\{} $x + {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<'a{punctuation|,} T> fmt{comment|::Display for Kettle<'a, T> \{}
    /// Writes {keyword|it}.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} {variable|f}{punctuation|:} {operator|&}mut fmt{comment|::Formatter<'_>) -> fmt::Result \{}
        write!{punctuation|(}f{punctuation|,} "{punctuation|\{}{punctuation|:}>{number|8}.{number|2}{punctuation|\}} l {keyword|of} {punctuation|\{}name{punctuation|\}}\\n"{punctuation|,} self.litres{punctuation|,} name {operator|=} r#"raw "x""{punctuation|#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}{variable|n}{punctuation|:} u32{punctuation|)} {operator|->} Result<i64{punctuation|,} Box<dyn std{comment|::error::Error>> \{}
    {keyword|let} mut {variable|map}{punctuation|:} HashMap<{operator|&}str{punctuation|,} Vec<u8>> {operator|=} HashMap{comment|::new();}
    {keyword|let} c {operator|=} 'x'{punctuation|;} {keyword|let} b {operator|=} b"bytes\\x00"{punctuation|;} {keyword|let} e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    '{variable|outer}{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}> break 'outer{punctuation|,} {number|2}.{operator|.=}{number|9} {keyword|if} n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}> continue{punctuation|,} x @ {number|10}.. {operator|=}> {punctuation|\{} map.insert{punctuation|(}"k"{punctuation|,} vec!{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}> unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}..n{punctuation|)}.filter{punctuation|(}\|{operator|&}i\| i !{operator|=} 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{comment|::<u32>();}
    Ok{punctuation|(}i64{comment|::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */}
{punctuation|\}}
