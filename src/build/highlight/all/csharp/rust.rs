{comment|//! Crate of tea.}
{class-name|use} std{punctuation|::}{punctuation|\{}collections{punctuation|::}HashMap{punctuation|,} {named-parameter punctuation|fmt}{punctuation|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{preprocessor property|#[derive(Debug, Clone, PartialEq)]}
pub {keyword|struct} {class-name|Kettle}{operator|<}'a{punctuation|,} {named-parameter punctuation|T}{punctuation|:} Display {operator|+} '{keyword|static}{operator|>} {keyword|where} {class-name|T}{punctuation|:} {type-list|{class-name|Copy}} {punctuation|\{}
    {class-name|pub} litres{punctuation|:} f64{punctuation|,}
    {named-parameter punctuation|name}{punctuation|:} {operator|&}'{class-name|a} str{punctuation|,}
    {named-parameter punctuation|items}{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

{class-name|impl{punctuation|<}'a{punctuation|,} T{punctuation|>}} fmt{punctuation|::}Display {keyword|for} Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    {return-type class-name|fn} {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} {named-parameter punctuation|f}{punctuation|:} {operator|&}{class-name|mut} fmt{punctuation|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{punctuation|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}{preprocessor property|#)}
    {punctuation|\}}
{punctuation|\}}

{keyword|async} {return-type class-name|fn} {function|boil}{punctuation|(}{named-parameter punctuation|n}{punctuation|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}{class-name|dyn} std{punctuation|::}error{punctuation|::}Error{operator|>>} {punctuation|\{}
    {keyword|let} {class-name|mut} map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{punctuation|::}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {char|'x'}{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        {return-type class-name|match} n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {keyword|break} 'outer{punctuation|,} {number|2}{range operator|..}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x @ {number|10}{range operator|..} {operator|=>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} {class-name|u8}{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{range operator|..}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}{named-parameter punctuation|i64}{punctuation|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} {class-name|i64}{punctuation|)}{punctuation|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
