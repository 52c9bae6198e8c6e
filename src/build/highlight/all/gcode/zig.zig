//! kettle
const std = @import({string|"std"}){comment|;}
/// {property|D}oc
pub const {property|K}ettle = struct \{
    litres{punctuation|:} f64 = 1.7,
    name{punctuation|:} []const u8,
    pub fn boil(self{punctuation|:} {punctuation|*}{property|K}ettle, comptime {property|T}{punctuation|:} type, n{punctuation|:} ?u32) !{property|T} \{
        const s = \\\\multi
        \\\\line
        {comment|;}
        var i{punctuation|:} usize = 0xFF{comment|;}
        while {comment|(i < 10)} {punctuation|:} {comment|(i += 1)} \{ if {comment|(n)} \|x\| \{ _ = x{comment|; \} else continue; \}}
        defer std.debug.print({string|"at \{d\}\\n"}, .\{i\}){comment|;}
        return switch {comment|(i)} \{ 0...9 => error.{property|C}old, else => @as({property|T}, undefined) orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try std.testing.expect(true and 'a' != '\\n'){comment|; \} // end}
