{comment|//! Crate of tea.}
{command keyword|use} std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{operator|#}{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
{command keyword|pub} struct Kettle{operator|<}{variable|'a, T: Display + '}static{operator|>} where T{punctuation|:} Copy {punctuation|\{}
    {command keyword|pub} litres{punctuation|:} f64{punctuation|,}
    {command keyword|name}{punctuation|:} {operator|&}'a str{punctuation|,}
    {command keyword|items}{punctuation|:} {punctuation|[}T; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{command keyword|macro_rules}{operator|!} cup {punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}expr{punctuation|,} ${punctuation|(}{variable|$rest}{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

{command keyword|impl}{operator|<}{variable|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    {command keyword|fn} {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        {command keyword|write}{operator|!}{punctuation|(}f{punctuation|,} {string-literal|{string|"\{:>8.2\} l of \{name\}\\n"}}{punctuation|,} self.litres{punctuation|,} name {operator|=} r{operator|#}{string-literal|{string|"raw "}}x{string-literal|{string|""}}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{command keyword|async} fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} {punctuation|\{}
    {command keyword|let} mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)};
    {command keyword|let} c {operator|=} {variable|'x'}; let b {operator|=} b{string-literal|{string|"bytes\\x00"}}; let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}';
    'outer{punctuation|:} loop {punctuation|\{}
        {command keyword|match} n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}..{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}.. {operator|=}{operator|>} {punctuation|\{} map.{function|insert}{punctuation|(}{string-literal|{string|"k"}}{punctuation|,} vec{operator|!}{punctuation|[}x as u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {command keyword|let} sum {operator|=} {punctuation|(}{number|0}..n{punctuation|)}.{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}.{function|map}{punctuation|(}{operator|\|}i{operator|\|} i.{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    {command keyword|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}{number|.5}e3 as i64{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
