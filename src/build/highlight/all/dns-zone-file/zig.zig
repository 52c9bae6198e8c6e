//! kettle
const std = @import{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
/// Doc
pub const Kettle = struct \{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil{punctuation|(}self: *Kettle, comptime T: type, n: ?u32{punctuation|)} !T \{
        const s = \\\\multi
        \\\\line
        {comment|;}
        var i: usize = 0xFF{comment|;}
        while {punctuation|(}i < 10{punctuation|)} : {punctuation|(}i += 1{punctuation|)} \{ if {punctuation|(}n{punctuation|)} \|x\| \{ _ = x{comment|; \} else continue; \}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}, .\{i\}{punctuation|)}{comment|;}
        return switch {punctuation|(}i{punctuation|)} \{ 0...9 => error.Cold, else => @as{punctuation|(}T, undefined{punctuation|)} orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try std.testing.expect{punctuation|(}true and 'a' != '\\n'{punctuation|)}{comment|; \} // end}
