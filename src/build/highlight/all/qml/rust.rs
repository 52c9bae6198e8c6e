{comment|//! Crate of tea.}
use std{punctuation|:}{javascript-expression language-javascript|{operator|:}{punctuation|\{}{literal-property property|collections}{operator|:}{operator|:}HashMap{punctuation|,} {literal-property property|fmt}{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}}{punctuation|;}

#{punctuation|[}derive(Debug{punctuation|,} Clone{punctuation|,} PartialEq){punctuation|]}
pub struct Kettle<'a{punctuation|,} T{punctuation|:} {javascript-expression language-javascript|Display {operator|+} }'static> where T{punctuation|:} {class-name|Copy} {punctuation|\{}
    pub litres{punctuation|:} {javascript-expression language-javascript|f64{punctuation|,}}
    {property|name}{punctuation|:} {javascript-expression language-javascript|{operator|&}}'a str{punctuation|,}
    {property|items}{punctuation|:} {punctuation|[}T{punctuation|;} 4{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} ($x{punctuation|:}{javascript-expression language-javascript|expr{punctuation|,} {function|$}{punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}}) => {punctuation|\{} $x + 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<'a{punctuation|,} T> fmt{punctuation|:}{javascript-expression language-javascript|{operator|:}Display {keyword|for} Kettle{operator|<}}'a{punctuation|,} T> {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt(&self{punctuation|,} f{punctuation|:} {javascript-expression language-javascript|{operator|&}mut fmt{operator|:}{operator|:}Formatter{operator|<}}'_>) -> fmt{punctuation|:}{javascript-expression language-javascript|{operator|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}}
{punctuation|\}}

async fn boil(n{punctuation|:} {javascript-expression language-javascript|u32}) -> Result<i64{punctuation|,} Box<dyn std{punctuation|:}{javascript-expression language-javascript|{operator|:}error{operator|:}{operator|:}Error{operator|>>} }{punctuation|\{}
    let mut map{punctuation|:} {javascript-expression language-javascript|HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{operator|:}{operator|:}{keyword|new}{punctuation|(}{punctuation|)}}{punctuation|;}
    let c = 'x'{punctuation|;} let b = b{string|"bytes\\x00"}{punctuation|;} let e = '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{punctuation|:} {class-name|loop} {punctuation|\{}
        match n {punctuation|\{} 0 \| 1 => break 'outer{punctuation|,} 2..=9 if n % 2 == 0 => continue{punctuation|,} x @ 10.. => {punctuation|\{} map.insert({string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8{punctuation|;} 3{punctuation|]}){punctuation|;} {punctuation|\}} _ => unreachable!() {punctuation|\}}
    {punctuation|\}}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum{punctuation|:}{javascript-expression language-javascript|{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}}{punctuation|;}
    Ok(i64{punctuation|:}{javascript-expression language-javascript|{operator|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64})? {comment|/* nested /* comment */} */
{punctuation|\}}
