{operator|/}{operator|/}{operator|!} Crate {keyword|of} tea{punctuation|.}
{function-call function|use} {argument attr-name|std}{punctuation|:}{punctuation|:}{punctuation|\{}{argument attr-name|collections}{punctuation|:}{punctuation|:}HashMap{punctuation|,} {argument attr-name|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}{function-call function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub {keyword|struct} Kettle{operator|<}'a{punctuation|,} {argument attr-name|T}{punctuation|:} Display {operator|+} 'static{operator|>} {keyword|where} {argument attr-name|T}{punctuation|:} Copy {punctuation|\{}
    {function-call function|pub} {argument attr-name|litres}{punctuation|:} f64{punctuation|,}
    {argument attr-name|name}{punctuation|:} {operator|&}'a str{punctuation|,}
    {argument attr-name|items}{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{path string|$x}{punctuation|:}expr{punctuation|,} {path string|$}{punctuation|(}{path string|$rest}{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {path string|$x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} {argument attr-name|fmt}{punctuation|:}{punctuation|:}Display {keyword|for} Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} {function-call function|Writes} it{punctuation|.}
    {keyword|fn} {function-definition function|fmt}{punctuation|(}{operator|&}self{punctuation|,} {argument attr-name|f}{punctuation|:} {operator|&}mut {argument attr-name|fmt}{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} {argument attr-name|fmt}{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} {function-call function|r}{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async {keyword|fn} {function-definition function|boil}{punctuation|(}{argument attr-name|n}{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}{function-call function|dyn} {argument attr-name|std}{punctuation|:}{punctuation|:}{argument attr-name|error}{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} {punctuation|\{}
    {function-call function|let} mut {argument attr-name|map}{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} {argument attr-name|HashMap}{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{punctuation|;}
    {function-call function|let} c {operator|=} 'x'{punctuation|;} {function-call function|let} b {operator|=} {function-call function|b}{string|"bytes\\x00"}{punctuation|;} {function-call function|let} {number|e} {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    '{argument attr-name|outer}{punctuation|:} loop {punctuation|\{}
        {function-call function|match} n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} {function-call function|break} 'outer{punctuation|,} 2{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ 10{punctuation|.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {function-call function|let} sum {operator|=} {punctuation|(}0{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|{operator|&}i\| i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{argument attr-name|sum}{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function-call function|Ok}{punctuation|(}{argument attr-name|i64}{punctuation|:}{punctuation|:}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} 2{punctuation|.}5e3 {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
