//! kettle
const std = @import{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
/// Doc
pub const Kettle = struct \{
    litres: f64 = 1.7,
    name: {punctuation|[}{punctuation|]}const u8,
    pub fn boil{punctuation|(}{function|self:} *Kettle, comptime T: type, n: ?u32{punctuation|)} !T \{
        const s = \\\\multi
        \\\\line
        {comment|;}
        var i: usize = 0xFF{comment|;}
        while {punctuation|(}{function|i} < {number|10}{punctuation|)} : {punctuation|(}{function|i} += {number|1}{punctuation|)} \{ if {punctuation|(}{function|n}{punctuation|)} {identifier|\|x\|} \{ _ = x{comment|; \} else continue; \}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}, .\{i\}{punctuation|)}{comment|;}
        return switch {punctuation|(}{function|i}{punctuation|)} \{ 0...9 => error.Cold, else => @as{punctuation|(}{function|T,} undefined{punctuation|)} orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try std.testing.expect{punctuation|(}{function|true} and {symbol|'a}{punctuation|'} != {symbol|'\\n}{punctuation|'}{punctuation|)}{comment|; \} // end}
