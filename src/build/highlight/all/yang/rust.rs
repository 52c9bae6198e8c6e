{comment|//! Crate of tea.}
{keyword|use} {namespace|std}{punctuation|:}{punctuation|:}{punctuation|\{}{keyword|collections}{punctuation|:}{punctuation|:}HashMap, {namespace|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}{keyword|self}, Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#[derive(Debug, Clone, PartialEq)]
{keyword|pub} struct Kettle<{string|'a, T: Display + '}{keyword|static}> where {namespace|T}{punctuation|:} Copy {punctuation|\{}
    {keyword|pub} {namespace|litres}{punctuation|:} f64,
    {keyword|name}{punctuation|:} &{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}{keyword|a}, T> {namespace|fmt}{punctuation|:}{punctuation|:}Display for Kettle<{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}{keyword|_}>) -> {namespace|fmt}{punctuation|:}{punctuation|:}Result {punctuation|\{}
        {keyword|write}!(f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r#{string|"raw "}{keyword|x}{string|""}#)
    {punctuation|\}}
{punctuation|\}}

{keyword|async} fn boil(n{punctuation|:} u32) -> Result<i64, Box<dyn {namespace|std}{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error>> {punctuation|\{}
    {keyword|let} mut {namespace|map}{punctuation|:} HashMap<&str, Vec<u8>> = {namespace|HashMap}{punctuation|:}{punctuation|:}new(){punctuation|;}
    {keyword|let} c = {string|'x'}{punctuation|;} {keyword|let} b = b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e = {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}{keyword|outer}, 2..=9 if n % 2 == 0 => continue, x @ 10.. => {punctuation|\{} {keyword|map.insert}({string|"k"}, vec![x as u8{punctuation|;} 3]){punctuation|;} {punctuation|\}} {keyword|_} => unreachable!() {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum{punctuation|:}{punctuation|:}<u32>(){punctuation|;}
    {keyword|Ok}(i64{punctuation|:}{punctuation|:}from(sum) {operator|+} 1_000i64 - 2.5e3 as i64)? {comment|/* nested /* comment */} */
{punctuation|\}}
