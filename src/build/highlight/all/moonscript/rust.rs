{operator|/}{operator|/}{operator|!} {class-name|Crate} of tea{punctuation|.}
use {property|std}{operator|:}{operator|:}{punctuation|\{}{property|collections}{operator|:}{operator|:}{class-name|HashMap}{punctuation|,} {property|fmt}{operator|:}{operator|:}{punctuation|\{}{keyword|self}{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}};

{operator|#}{punctuation|[}derive{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
pub struct {class-name|Kettle}{operator|<}{string|'a, T: Display + '}static{operator|>} where {class-name|T}{operator|:} {class-name|Copy} {punctuation|\{}
    pub {property|litres}{operator|:} f64{punctuation|,}
    {property|name}{operator|:} &{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} {class-name|T}{operator|>} {property|fmt}{operator|:}{operator|:}{class-name|Display} {keyword|for} {class-name|Kettle}{operator|<}{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_{operator|>}{punctuation|)} {operator|->} {property|fmt}{operator|:}{operator|:}{class-name|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {keyword|self}{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}{property|n}{operator|:} u32{punctuation|)} {operator|->} {class-name|Result}{operator|<}i64{punctuation|,} {class-name|Box}{operator|<}dyn {property|std}{operator|:}{operator|:}{property|error}{operator|:}{operator|:}{class-name|Error}{operator|>}{operator|>} {punctuation|\{}
    let mut {property|map}{operator|:} {class-name|HashMap}{operator|<}&str{punctuation|,} {class-name|Vec}{operator|<}u8{operator|>}{operator|>} {operator|=} {class-name|HashMap}{operator|:}{operator|:}{property|new}{punctuation|(}{punctuation|)};
    let c {operator|=} {string|'x'}; let b {operator|=} b{string|"bytes\\x00"}; let e {operator|=} {string|'\\u\{1F600\}'};
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} {number|2}{operator|..=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x {variable|@} {number|10}{operator|..} {operator|=>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|&i\| i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{property|sum}{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    {class-name|Ok}{punctuation|(}{property|i64}{operator|:}{operator|:}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
