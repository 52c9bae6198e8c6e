{comment|//! kettle}
{tag|const} {plain-text|std = @import("std");}
{comment|/// Doc}
{tag|pub} {plain-text|const Kettle = struct \{}
    {tag|litres{punctuation|:}} {tag|f64} {punctuation|=}{code| {number|1.7}{punctuation|,}}
    {tag|name{punctuation|:}} []const u8,
    {tag|pub} {plain-text|fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{}
        {tag|const} {plain-text|s = \\\\multi}
        \\\\line
        ;
        {tag|var} {plain-text|i: usize = 0xFF;}
        {flow-control|{branch keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}}
        {tag|defer} {plain-text|std.debug.print("at \{d\}\\n", .\{i\});}
        {tag|return} {plain-text|switch (i) \{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \};}
    \}
\};
{tag|test} {plain-text|"boil" \{ try std.testing.expect(true and 'a' != '\\n'); \} // end}
