//! kettle
const std = @import{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
/// Doc
pub const Kettle = struct \{
    litres: f64 = 1.7,
    name: {punctuation|[}{punctuation|]}const u8,
    pub fn boil{punctuation|(}{car|self}: *Kettle, comptime T: type, n: ?u32{punctuation|)} !T \{
        const s = \\\\multi
        \\\\line
        {comment|;}
        var i: usize = 0xFF{comment|;}
        while {punctuation|(}{car|i} < {number|10}{punctuation|)} : {punctuation|(}{car|i} += {number|1}{punctuation|)} \{ if {punctuation|(}{car|n}{punctuation|)} \|x\| \{ _ = x{comment|; \} else continue; \}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}, .\{i\}{punctuation|)}{comment|;}
        return switch {punctuation|(}{car|i}{punctuation|)} \{ 0...9 => error.Cold, else => @as{punctuation|(}{car|T}, undefined{punctuation|)} orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try std.testing.expect{punctuation|(}{car|true} and {quoted-symbol variable symbol|'a}' != '\\n'{punctuation|)}{comment|; \} // end}
