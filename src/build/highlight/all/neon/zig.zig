{literal string|//! kettle}
{literal string|const} {key property|std} {punctuation|=} {literal string|@import}{punctuation|(}{string|"std"}{punctuation|)};
{literal string|/// Doc}
{literal string|pub const} {key property|Kettle} {punctuation|=} {literal string|struct \{}
    {key property|litres}{punctuation|:} {key property|f64} {punctuation|=} {number|1.7}{punctuation|,}
    {key property|name}{punctuation|:} {punctuation|[}{punctuation|]}const {literal string|u8}{punctuation|,}
    {literal string|pub fn boil}{punctuation|(}{key property|self}{punctuation|:} {literal string|*Kettle}{punctuation|,} {literal string|comptime} {key property|T}{punctuation|:} {literal string|type}{punctuation|,} {key property|n}{punctuation|:} {literal string|?u32}{punctuation|)} {literal string|!T \{}
        {literal string|const} {key property|s} {punctuation|=} {literal string|\\\\multi}
        {literal string|\\\\line}
        {literal string|;}
        {literal string|var} {key property|i}{punctuation|:} {key property|usize} {punctuation|=} {literal string|0xFF;}
        {literal string|while} {punctuation|(}{literal string|i <} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}{literal string|i} {key property|+}{punctuation|=} {number|1}{punctuation|)} {punctuation|\{} {literal string|if} {punctuation|(}{literal string|n}{punctuation|)} {literal string|\|x\| \{} {key property|_} {punctuation|=} {literal string|x;} {punctuation|\}} {literal string|else continue;} {punctuation|\}}
        {literal string|defer std.debug.print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {literal string|.\{i}{punctuation|\}}{punctuation|)};
        {literal string|return switch} {punctuation|(}{literal string|i}{punctuation|)} {punctuation|\{} {key property|0...9} {punctuation|=}{literal string|> error.Cold}{punctuation|,} {key property|else} {punctuation|=}{literal string|> @as}{punctuation|(}{literal string|T}{punctuation|,} {literal string|undefined}{punctuation|)} {literal string|orelse unreachable} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
{literal string|test} {string|"boil"} {punctuation|\{} {literal string|try std.testing.expect}{punctuation|(}{boolean|true} {literal string|and} {string|'a'} {key property|!}{punctuation|=} {string|'\\n'}{punctuation|)}; {punctuation|\}} {literal string|// end}
