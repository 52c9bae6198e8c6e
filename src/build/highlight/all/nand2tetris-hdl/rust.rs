{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle<'a{punctuation|,} T{punctuation|:} Display + 'static> where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}*{punctuation|)} {operator|=}> {punctuation|\{} $x + {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<'a{punctuation|,} T> fmt{punctuation|:}{punctuation|:}Display for Kettle<'a{punctuation|,} T> {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter<'_>{punctuation|)} -> fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} "{punctuation|\{}{punctuation|:}>{number|8}.{number|2}{punctuation|\}} l of {punctuation|\{}name{punctuation|\}}\\n"{punctuation|,} self.litres{punctuation|,} name {operator|=} r#"raw "x""#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} -> Result<i64{punctuation|,} Box<dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error>> {punctuation|\{}
    let mut map{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> {operator|=} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b"bytes\\x00"{punctuation|;} let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}> break 'outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} if n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}> continue{punctuation|,} x @ {number|10}{operator|..} {operator|=}> {punctuation|\{} map.{function|insert}{punctuation|(}"k"{punctuation|,} vec!{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}> unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}.{function|filter}{punctuation|(}\|&i\| i !{operator|=} 0xFF_u32{punctuation|)}.{function|map}{punctuation|(}\|i\| i.{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} + 1_000i64 - {number|2}.5e3 as i64{punctuation|)}? {comment|/* nested /* comment */} */
{punctuation|\}}
