{operator|/}{operator|/}! Crate {keyword|of} tea{punctuation|.}
{keyword|use} std{operator|:}{operator|:}\{collections{operator|:}{operator|:}HashMap{punctuation|,} fmt{operator|:}{operator|:}\{{keyword|self}{punctuation|,} Display\}\}{punctuation|;}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} {keyword|Clone}{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub {keyword|struct} Kettle{operator|<}{string|'a, T: Display + '}{keyword|static}{operator|>} {keyword|where} T{operator|:} Copy \{
    pub litres{operator|:} f64{punctuation|,}
    {keyword|name}{operator|:} &{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}{keyword|a}{punctuation|,} T{operator|>} fmt{operator|:}{operator|:}Display {keyword|for} Kettle{operator|<}{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|:}{operator|:}{keyword|Result} \{
        {keyword|write}!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {keyword|self}{punctuation|.}litres{punctuation|,} {keyword|name} {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} {keyword|Result}{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|:}{operator|:}error{operator|:}{operator|:}Error{operator|>}{operator|>} \{
    let mut {keyword|map}{operator|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|:}{operator|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let {keyword|c} {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|=}{operator|=} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x {operator|@} {number|10.}{punctuation|.} {operator|=>} \{ {keyword|map}{punctuation|.}{keyword|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} \} _ {operator|=>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    let {keyword|sum} {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|&i\| i {operator|!=} {number|0}xFF_u32{punctuation|)}{punctuation|.}{keyword|map}{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{keyword|sum}{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{operator|:}{operator|:}{keyword|from}{punctuation|(}{keyword|sum}{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5}e3 {keyword|as} i64{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
\}
