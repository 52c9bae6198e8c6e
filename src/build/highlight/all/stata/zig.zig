{comment|//! kettle}
{command keyword|const} std {operator|=} @{function|import}{punctuation|(}{string-literal|{string|"std"}}{punctuation|)};
{comment|/// Doc}
{command keyword|pub} const Kettle {operator|=} struct {punctuation|\{}
    {command keyword|litres}{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {command keyword|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    {command keyword|pub} fn {function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} {operator|!}T {punctuation|\{}
        {command keyword|const} s {operator|=} \\\\multi
        \\\\line
        ;
        {command keyword|var} i{punctuation|:} usize {operator|=} 0xFF;
        {command keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x; {punctuation|\}} else continue; {punctuation|\}}
        {command keyword|defer} std.debug.{function|print}{punctuation|(}{string-literal|{string|"at \{d\}\\n"}}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)};
        {command keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}..{number|.9} {operator|=}{operator|>} error.Cold{punctuation|,} else {operator|=}{operator|>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
{command keyword|test} {string-literal|{string|"boil"}} {punctuation|\{} try std.testing.{function|expect}{punctuation|(}true and {variable|'a'} {operator|!=} '\\n'{punctuation|)}; {punctuation|\}} {comment|// end}
