{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} @import({string|"std"}){comment|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct \{
    {label function|litres:} f64 {operator|=} {number|1.7},
    {label function|name:} {operator|[}{operator|]}const u8,
    pub fn boil(self: {operator|*}Kettle, comptime T: type, n: ?u32) {operator|!}T \{
        const s {operator|=} \\\\multi
        \\\\line
        {comment|;}
        var i: usize {operator|=} {number|0xFF}{comment|;}
        while (i {operator|<} {number|10}) : (i {operator|+}{operator|=} {number|1}) \{ if (n) {operator|\|}x{operator|\|} \{ _ {operator|=} x{comment|; \} else continue; \}}
        defer std.debug.print({string|"at \{d\}\\n"}, .\{i\}){comment|;}
        return switch (i) \{ {number|0}...{number|9} {operator|=}{operator|>} error.Cold, else {operator|=}{operator|>} @as(T, undefined) orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try std.testing.expect(true and {string|'a'} {operator|!}{operator|=} {string|'\\n'}){comment|; \} // end}
