{operator|/}{operator|/}{operator|!} {module class-name|Crate} of tea{punctuation|.}
{keyword|use} std{operator|::}{punctuation|\{}collections{operator|::}{module class-name|HashMap}{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} {module class-name|Display}{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct {module class-name|Kettle}<{string|'a, T: Display + '}static{operator|>} where {module class-name|T}: {module class-name|Copy} {punctuation|\{}
    pub {attr-name|litres:} f64{punctuation|,}
    {attr-name|name:} {operator|&}'a str{punctuation|,}
    {attr-name|items:} {punctuation|[}{module class-name|T}; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{atom symbol|:expr}{punctuation|,} ${punctuation|(}$rest{atom symbol|:tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} {module class-name|T}> {punctuation|\{}
    {operator|/}{operator|/}{operator|/} {module class-name|Writes} it{punctuation|.}
    {keyword|fn} {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} {attr-name|f:} {operator|&}mut fmt{operator|::}{module class-name|Formatter}<'_{operator|>}{punctuation|)} {operator|->} fmt{operator|::}{module class-name|Result} {punctuation|\{}
        {function|write!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async {keyword|fn} {function|boil}{punctuation|(}{attr-name|n:} u32{punctuation|)} {operator|->} {module class-name|Result}<i64{punctuation|,} {module class-name|Box}<dyn std{operator|::}error{operator|::}{module class-name|Error}{punctuation|>>} {punctuation|\{}
    let mut {attr-name|map:} {module class-name|HashMap}<{operator|&}str{punctuation|,} {module class-name|Vec}<u8{punctuation|>>} {operator|=} {module class-name|HashMap}{operator|::}{function|new}{punctuation|(}{punctuation|)};
    let c {operator|=} {string|'x'}; let b {operator|=} b{string|"bytes\\x00"}; let e {operator|=} {string|'\\u\{1F600\}'};
    '{attr-name|outer:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} break 'outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} n {punctuation|%} {number|2} {operator|==} {number|0} {operator|=>} continue{punctuation|,} x @ {number|10}{operator|..} {operator|=>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x as u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ {operator|=>} {function|unreachable!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|::}<u32{operator|>}{punctuation|(}{punctuation|)};
    {module class-name|Ok}{punctuation|(}i64{operator|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
