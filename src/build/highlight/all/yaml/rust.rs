//{tag|!} Crate of tea.
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a{punctuation|,} {key atrule|T}{punctuation|:} {key atrule|Display + 'static> where T}{punctuation|:} Copy {punctuation|\{}
    {key atrule|pub litres}{punctuation|:} f64{punctuation|,}
    {key atrule|name}{punctuation|:} {important|&'a} str{punctuation|,}
    {key atrule|items}{punctuation|:} {punctuation|[}T; 4{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{tag|!} cup {punctuation|\{} ($x{punctuation|:}expr{punctuation|,} $($rest{punctuation|:}tt){important|*)} ={punctuation|>} {punctuation|\{} $x + 1 {punctuation|\}}; {punctuation|\}}

impl<'a{punctuation|,} T{punctuation|>} fmt{punctuation|:}{punctuation|:}Display for Kettle<'a{punctuation|,} T{punctuation|>} {punctuation|\{}
    /// Writes it.
    fn fmt({important|&self}{punctuation|,} {key atrule|f}{punctuation|:} {important|&mut} fmt{punctuation|:}{punctuation|:}Formatter<'_{punctuation|>}) {punctuation|-}{punctuation|>} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write{tag|!(f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

{key atrule|async fn boil(n}{punctuation|:} u32) {punctuation|-}{punctuation|>} Result<i64{punctuation|,} Box<dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{punctuation|>}{punctuation|>} {punctuation|\{}
    {key atrule|let mut map}{punctuation|:} HashMap<{important|&str}{punctuation|,} Vec<u8{punctuation|>}{punctuation|>} = HashMap{punctuation|:}{punctuation|:}new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u{punctuation|\{}1F600{punctuation|\}}';
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} 0 {punctuation|\|} 1 ={punctuation|>} break 'outer{punctuation|,} 2..=9 if n % 2 == 0 ={punctuation|>} continue{punctuation|,} x @ 10.. ={punctuation|>} {punctuation|\{} map.insert("k"{punctuation|,} vec{tag|!}{punctuation|[}x as u8; 3{punctuation|]}); {punctuation|\}} _ ={punctuation|>} unreachable{tag|!()} {punctuation|\}}
    {punctuation|\}}
    let sum = (0..n).filter({punctuation|\|}{important|&i\|} i {tag|!=} 0xFF_u32).map({punctuation|\|}i{punctuation|\|} i.pow(2)).sum{punctuation|:}{punctuation|:}<u32{punctuation|>}();
    Ok(i64{punctuation|:}{punctuation|:}from(sum) + 1_000i64 {punctuation|-} 2.5e3 as i64){punctuation|?} /* nested /* comment {important|*/} {important|*/}
{punctuation|\}}
