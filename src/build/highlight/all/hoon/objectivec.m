#{function|import} <F{function|oundation}/F{function|oundation}.{function|h}>
{class-name|@interface} K{function|ettle} : NSO{function|bject} <P{function|ot}>
{class-name|@property} ({function|nonatomic}, {function|copy}) NSS{function|tring} {class-name|*}{function|name};
- ({function|instancetype}){function|init}W{function|ith}L{function|itres}:({function|double}){function|litres};
{class-name|@end}
{class-name|@implementation} K{function|ettle}
- (BOOL){function|boil}:({function|int}){function|n} \{ NSA{function|rray} {class-name|*}{function|a} = {class-name|@}[{class-name|@1}, {class-name|@}{string|"x"}, {class-name|@}\{{class-name|@}{string|"k"}: {class-name|@}(YES)\}]; {function|if} (!{function|self}.{function|name} \|\| {function|n} {keyword|==} {function|nil}) {function|return} NO; [{function|self} {function|log}:{class-name|@}{string|"at %d"} {function|with}:{function|n}]; {function|dispatch}_{function|async}({function|q}, ^\{ {class-name|@autoreleasepool} \{ \} \}); {function|return} {class-name|@selector}({function|x}) {keyword|!=} NULL; \} // {function|end}
{class-name|@end}
