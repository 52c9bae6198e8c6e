{comment|//! Crate of tea.}
{keyword|use} std{punctuation|::}{punctuation|\{}collections{punctuation|::}HashMap{punctuation|,} fmt{punctuation|::}{punctuation|\{}{keyword|self}{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle<'a{punctuation|,} T{punctuation|:} Display {operator|+} 'static> where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<'a{punctuation|,} T> fmt{punctuation|::}Display {keyword|for} Kettle<'a{punctuation|,} T> {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}&{keyword|self}{punctuation|,} f{punctuation|:} &mut fmt{punctuation|::}Formatter<'_>{punctuation|)} {operator|->} fmt{punctuation|::}{keyword|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {keyword|self}{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|->} {keyword|Result}<i64{punctuation|,} Box<dyn std{punctuation|::}error{punctuation|::}Error>> {punctuation|\{}
    {keyword|let} mut map{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> {operator|=} HashMap{punctuation|::}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} 'x'{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=>} break 'outer{punctuation|,} {number|2}{range operator|..}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} continue{punctuation|,} x @ {number|10}{range operator|..} {operator|=>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} {class-name|u8}{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{range operator|..}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|&i\| i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|::}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
