{comment|//! Crate of tea.}
{name|use} {field-capture|{field-name variable|std}{colon|:}}{punctuation|:}{operator variation|\{}{field-capture|{field-name variable|collections}{colon|:}}{punctuation|:}{name|HashMap}{punctuation|,} {field-capture|{field-name variable|fmt}{colon|:}}{punctuation|:}{operator variation|\{}{name|self}{punctuation|,} {name|Display}{operator variation|\}}{operator variation|\}}{punctuation|;}

#{operator repetition|[}{name|derive}{punctuation|(}{name|Debug}{punctuation|,} {name|Clone}{punctuation|,} {name|PartialEq}{punctuation|)}{operator repetition|]}
{name|pub} {name|struct} {name|Kettle}<{string|'a, T: Display + '}{name|static}> {name|where} {field-capture|{field-name variable|T}{colon|:}} {name|Copy} {operator variation|\{}
    {name|pub} {field-capture|{field-name variable|litres}{colon|:}} {name|f64}{punctuation|,}
    {field-capture|{field-name variable|name}{colon|:}} {operator conjunction|&}{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}{name|a}{punctuation|,} {name|T}> {field-capture|{field-name variable|fmt}{colon|:}}{punctuation|:}{name|Display} {name|for} {name|Kettle}<{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}{operator sequence|_}>{punctuation|)} {name|-}> {field-capture|{field-name variable|fmt}{colon|:}}{punctuation|:}{name|Result} {operator variation|\{}
        {name|write}!{punctuation|(}{name|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {name|self.litres}{punctuation|,} {pattern|{pattern-name class-name|name}} {operator pattern-def|=} {name|r}#{string|"raw "}{name|x}{string|""}#{punctuation|)}
    {operator variation|\}}
{operator variation|\}}

{name|async} {name|fn} {name|boil}{punctuation|(}{field-capture|{field-name variable|n}{colon|:} {field-name variable|u32}}{punctuation|)} {name|-}> {name|Result}<{name|i64}{punctuation|,} {name|Box}<{name|dyn} {field-capture|{field-name variable|std}{colon|:}}{punctuation|:}{field-capture|{field-name variable|error}{colon|:}}{punctuation|:}{name|Error}>> {operator variation|\{}
    {name|let} {name|mut} {field-capture|{field-name variable|map}{colon|:}} {name|HashMap}<{operator conjunction|&}{name|str}{punctuation|,} {name|Vec}<{name|u8}>> {operator pattern-def|=} {field-capture|{field-name variable|HashMap}{colon|:}}{punctuation|:}{name|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {name|let} {pattern|{pattern-name class-name|c}} {operator pattern-def|=} {string|'x'}{punctuation|;} {name|let} {pattern|{pattern-name class-name|b}} {operator pattern-def|=} {name|b}{string|"bytes\\x00"}{punctuation|;} {name|let} {pattern|{pattern-name class-name|e}} {operator pattern-def|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}{name|outer}{punctuation|,} {pattern|{pattern-name class-name|2..}}{operator pattern-def|=}{quantifier number|9} {name|if} {name|n} % {pattern|{pattern-name class-name|2}} {operator pattern-def|=}{operator pattern-def|=} {pattern|{pattern-name class-name|0}} {operator pattern-def|=}> {name|continue}{punctuation|,} {name|x} @ {pattern|{pattern-name class-name|10..}} {operator pattern-def|=}> {operator variation|\{} {name|map.insert}{punctuation|(}{string|"k"}{punctuation|,} {name|vec}!{operator repetition|[}{name|x} {name|as} {name|u8}{punctuation|;} {quantifier number|3}{operator repetition|]}{punctuation|)}{punctuation|;} {operator variation|\}} {operator sequence|_} {operator pattern-def|=}> {name|unreachable}!{punctuation|(}{punctuation|)} {operator variation|\}}
    {operator variation|\}}
    {name|let} {pattern|{pattern-name class-name|sum}} {operator pattern-def|=} {punctuation|(}{quantifier number|0}{operator span|..}{name|n}{punctuation|)}{name|.filter}{punctuation|(}\|{operator conjunction|&}{name|i}\| {name|i} !{operator pattern-def|=} {name|0xFF}{operator sequence|_}{name|u32}{punctuation|)}{name|.map}{punctuation|(}\|{name|i}\| {name|i.pow}{punctuation|(}{quantifier number|2}{punctuation|)}{punctuation|)}{field-capture|{field-name variable|.sum}{colon|:}}{punctuation|:}<{name|u32}>{punctuation|(}{punctuation|)}{punctuation|;}
    {name|Ok}{punctuation|(}{field-capture|{field-name variable|i64}{colon|:}}{punctuation|:}{name|from}{punctuation|(}{name|sum}{punctuation|)} {operator sequence|+} {name|1}{operator sequence|_}{name|000i64} {name|-} {quantifier number|2}{name|.5e3} {name|as} {name|i64}{punctuation|)}{operator optionality|?} {comment|/* nested /* comment */} */
{operator variation|\}}
