//{comment|! kettle}
const std {operator|=} {conditional-configuration variable|@import}({string|"std"});
{path string|/}// Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres: f64 {operator|=} {number|1.7},
    {property|name}: []const u8,
    pub fn boil(self: *Kettle, comptime T: {property|type}, n: ?u32) {comment|!T \{}
        const s {operator|=} \\\\multi
        \\\\line
        ;
        var i: usize {operator|=} {number|0}xFF;
        while (i < {number|10}) : (i +{operator|=} {number|1}) {punctuation|\{} if (n) \|x\| {punctuation|\{} _ {operator|=} x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.{property|debug}.print({string|"at \{d\}\\n"}, .{punctuation|\{}i{punctuation|\}});
        return switch (i) {punctuation|\{} {number|0}...9 {operator|=}> error.Cold, else {operator|=}> {conditional-configuration variable|@as}(T, undefined) orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std.testing.expect({boolean|true} and {string|'a'} {comment|!= '\\n'); \} // end}
