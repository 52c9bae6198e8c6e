{comment|//! Crate of tea.}
{keyword|use} {package|std}{operator|::}{punctuation|\{}{class-name static-context|collections}{operator|::}{constant|HashMap}{punctuation|,} {class-name static-context|fmt}{operator|::}{punctuation|\{}{keyword|self}{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{attribute|{delimiter punctuation|#[}{attribute-content|{attribute-class-name class-name|derive}{punctuation|(}{attribute-class-name class-name|Debug}{punctuation|,} {attribute-class-name class-name|Clone}{punctuation|,} {attribute-class-name class-name|PartialEq}{punctuation|)}}{delimiter punctuation|]}}
pub struct Kettle{operator|<}{string single-quoted-string|'a, T: Display + '}{keyword|static}{operator|>} where {constant|T}{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    {argument-name|name}{punctuation|:} {operator|&}{string single-quoted-string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} {constant|T}{operator|>} {class-name static-context|fmt}{operator|::}{constant|Display} {keyword|for} Kettle{operator|<}{string single-quoted-string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}{constant|_}{operator|>}{punctuation|)} {operator|->} {class-name static-context|fmt}{operator|::}{constant|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string double-quoted-string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {keyword|self}{operator|.}litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async {keyword|fn} {function|boil}{punctuation|(}{argument-name|n}{punctuation|:} u32{punctuation|)} {operator|->} {property|Result}{operator|<}i64{punctuation|,} Box{operator|<}dyn {class-name static-context|std}{operator|::}{class-name static-context|error}{operator|::}{constant|Error}{operator|>>} {punctuation|\{}
    let mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} {class-name static-context|HashMap}{operator|::}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string single-quoted-string|'x'}{punctuation|;} let b {operator|=} b{string double-quoted-string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string single-quoted-string|'\\u\{1F600\}'}{punctuation|;}
    {string single-quoted-string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} {number|2.}{operator|.=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x @ {number|10.}{operator|.} {operator|=>} {punctuation|\{} map{operator|.}{function|insert}{punctuation|(}{string double-quoted-string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {constant|_} {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{operator|.}n{punctuation|)}{operator|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}{class-name|i}{operator|\|} {class-name|i} {operator|!=} {number|0}xFF_u32{punctuation|)}{operator|.}{function|map}{punctuation|(}{operator|\|}{class-name|i}{operator|\|} {class-name|i}{operator|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{operator|.}{class-name static-context|sum}{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}{class-name static-context|i64}{operator|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1_000}i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
