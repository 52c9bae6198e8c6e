//! Crate of tea.
use std:{lisp-property property|:\{collections}:{lisp-property property|:HashMap}, fmt:{lisp-property property|:\{self}, Display\}\}{comment|;}

#{punctuation|[}derive{punctuation|(}{car|Debug}, Clone, PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle<{quoted-symbol variable symbol|'a}, T: Display + {quoted-symbol variable symbol|'static>} where T: Copy \{
    pub litres: f64,
    name: &{quoted-symbol variable symbol|'a} str,
    items: {punctuation|[}T{comment|; 4],}
\}

macro_rules! cup \{ {punctuation|(}{car|$x}{lisp-property property|:expr}, ${punctuation|(}{car|$rest}{lisp-property property|:tt}{punctuation|)}*{punctuation|)} => \{ $x + {number|1} \}{comment|; \}}

impl<{quoted-symbol variable symbol|'a}, T> fmt:{lisp-property property|:Display} for Kettle<{quoted-symbol variable symbol|'a}, T> \{
    /// Writes it.
    fn fmt{punctuation|(}&self, f: &mut fmt:{lisp-property property|:Formatter<}{quoted-symbol variable symbol|'_>}{punctuation|)} -> fmt:{lisp-property property|:Result} \{
        write!{punctuation|(}{car|f}, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}{car|n}: u32{punctuation|)} -> Result<i64, Box<dyn std:{lisp-property property|:error}:{lisp-property property|:Error>>} \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap:{lisp-property property|:new}{punctuation|(}{punctuation|)}{comment|;}
    let c = {quoted-symbol variable symbol|'x}'{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    {quoted-symbol variable symbol|'outer}: loop \{
        match n \{ {number|0} \| {number|1} => break {quoted-symbol variable symbol|'outer}, 2..=9 if n % {number|2} == {number|0} => continue, x @ 10.. => \{ map.insert{punctuation|(}{string|"k"}, vec!{punctuation|[}x as u8{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum = {punctuation|(}0..n{punctuation|)}.filter{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum:{lisp-property property|:<u32>}{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}{car|i64}:{lisp-property property|:from}{punctuation|(}{car|sum}{punctuation|)} + 1_000i64 - 2.5e3 as i64{punctuation|)}? /* nested /* comment */ */
\}
