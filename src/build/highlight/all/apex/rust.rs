{comment|//! Crate of tea.}
{class-name|use} std{operator|:}{operator|:}{punctuation|\{}collections{operator|:}{operator|:}HashMap{punctuation|,} fmt{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}{keyword|static}{operator|>} {keyword|where} T{operator|:} Copy {punctuation|\{}
    {class-name|pub} litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}'{class-name|a} str{punctuation|,}
    items{operator|:} {sql language-sql|{punctuation|[}T{punctuation|;} {number|4}{punctuation|]}}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    {class-name|fn} {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}{class-name|mut} fmt{operator|:}{operator|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|:}{operator|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async {class-name|fn} {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}{class-name|dyn} std{operator|:}{operator|:}error{operator|:}{operator|:}Error{operator|>>} {punctuation|\{}
    let {class-name|mut} {keyword|map}{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{operator|:}{operator|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|let} c {operator|=} {string|'x'}{punctuation|;} {class-name|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {class-name|let} e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    '{keyword|outer}{operator|:} {keyword|loop} {punctuation|\{}
        {class-name|match} n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} '{keyword|outer}{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} {keyword|map}{punctuation|.}{keyword|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {class-name|let} sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{keyword|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{operator|:}{operator|:}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}{punctuation|.}5e3 {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
