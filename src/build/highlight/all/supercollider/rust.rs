{comment|//! Crate of tea.}
use {label property|std}{punctuation|:}{punctuation|:}{punctuation|\{}{label property|collections}{punctuation|:}{punctuation|:}{class-name|HashMap}{punctuation|,} {label property|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{punctuation|#[}derive{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
pub struct {class-name|Kettle}{operator|<}{symbol|'a, T: Display + '}static{operator|>} where {class-name|T}{punctuation|:} {class-name|Copy} {punctuation|\{}
    pub {label property|litres}{punctuation|:} f64{punctuation|,}
    {label property|name}{punctuation|:} {operator|&}{symbol|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} {class-name|T}{operator|>} {label property|fmt}{punctuation|:}{punctuation|:}{class-name|Display} for {class-name|Kettle}{operator|<}{symbol|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}{keyword|_}{operator|>}{punctuation|)} {operator|->} {label property|fmt}{punctuation|:}{punctuation|:}{class-name|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}{label property|n}{punctuation|:} u32{punctuation|)} {operator|->} {class-name|Result}{operator|<}i64{punctuation|,} {class-name|Box}{operator|<}dyn {label property|std}{punctuation|:}{punctuation|:}{label property|error}{punctuation|:}{punctuation|:}{class-name|Error}{operator|>>} {punctuation|\{}
    let mut {label property|map}{punctuation|:} {class-name|HashMap}{operator|<}{operator|&}str{punctuation|,} {class-name|Vec}{operator|<}u8{operator|>>} {operator|=} {class-name|HashMap}{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {symbol|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {symbol|'\\u\{1F600\}'}{punctuation|;}
    {symbol|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} if n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} continue{punctuation|,} x {operator|@} {number|10}{operator|..} {operator|=>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|_} {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{punctuation|.}filter{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{label property|sum}{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|Ok}{punctuation|(}{label property|i64}{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}{operator|?} {comment|/* nested /* comment */ */}
{punctuation|\}}
