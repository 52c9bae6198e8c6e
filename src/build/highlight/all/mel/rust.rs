{comment|//! Crate of tea.}
{function|use} std{punctuation|:}{punctuation|:}{punctuation|\{}{function|collections}{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}{function|self}{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
{function|pub} struct Kettle{operator|<}'a{punctuation|,} T{punctuation|:} Display {operator|+} 'static{operator|>} where T{punctuation|:} Copy {punctuation|\{}
    {function|pub} litres{punctuation|:} f64{punctuation|,}
    {function|name}{punctuation|:} &'a str{punctuation|,}
    {function|items}{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{function|macro_rules}{operator|!} cup {punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}expr{punctuation|,} ${punctuation|(}{variable|$rest}{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

{function|impl}{operator|<}'a{punctuation|,} T{operator|>} fmt{punctuation|:}{punctuation|:}Display {keyword|for} Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    {function|fn} {function|fmt}{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        {function|write}{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{function|async} fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{tensor-punctuation punctuation|>>} {punctuation|\{}
    {function|let} mut map{punctuation|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{tensor-punctuation punctuation|>>} {operator|=} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|let} c {operator|=} 'x'{punctuation|;} {function|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {function|let} e {operator|=} '\\u{punctuation|\{}{number|1}F600{punctuation|\}}'{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        {function|match} n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {function|let} sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|&i\| i {operator|!=} {number|0}xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5}e3 as i64{punctuation|)}{punctuation|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
