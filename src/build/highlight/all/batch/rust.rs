//! Crate of tea.
{command|{keyword|use} std::\{collections::HashMap, fmt::\{self, Display\}\};}

#[derive{punctuation|(}{command|{keyword|Debug}, Clone, PartialEq}{punctuation|)}]
{command|{keyword|pub} struct Kettle<'a, T: Display + 'static> where T: Copy \{}
    {command|{keyword|pub} litres: f64,}
    {command|{keyword|name}: }{operator|&}{punctuation|'}a str,
    {command|{keyword|items}: [T; {number|4}],}
\}

{command|{keyword|macro_rules}! cup \{ ($x:expr, $($rest:tt}{punctuation|)}*{punctuation|)} => \{ $x + 1 \}; \}

{command|{keyword|impl}<'a, T> fmt::Display for Kettle<'a, T> \{}
    /// Writes it.
    {command|{keyword|fn} fmt(}{operator|&}{command|{keyword|self}, f: }{operator|&}{command|{keyword|mut} fmt::Formatter<'_>}{punctuation|)} -> fmt::Result \{
        {command|{keyword|write}!(f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r#{string|"raw "}x{string|""}#}{punctuation|)}
    \}
\}

{command|{keyword|async} fn boil(n: u32}{punctuation|)} -> Result<i64, Box<dyn std::error::Error>> \{
    {command|{keyword|let} mut map: HashMap<}{operator|&}{command|{keyword|str}, Vec<u8>> = HashMap::new(}{punctuation|)};
    {command|{keyword|let} c = 'x'; let b = b{string|"bytes\\x00"}; let e = '\\u\{1F600\}';}
    {punctuation|'}outer: loop \{
        {command|{keyword|match} n \{ {number|0} \| {number|1} => break 'outer, {number|2}..={number|9} if n % {number|2} == {number|0} => continue, x @ {number|10}.. => \{ map.insert({string|"k"}, vec![x as u8; {number|3}]}{punctuation|)}; \} _ => unreachable!{punctuation|(}{punctuation|)} \}
    \}
    {command|{keyword|let} sum = ({number|0}..n}{punctuation|)}.filter{punctuation|(}\|{operator|&}{command|{keyword|i}\| i != 0xFF_u32}{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{command|{keyword|2}}{punctuation|)}{punctuation|)}.sum::<u32>{punctuation|(}{punctuation|)};
    {command|{keyword|Ok}(i64::from(sum}{punctuation|)} + 1_000i64 - 2.5e3 as i64{punctuation|)}? /* nested /* comment */ */
\}
