{normal-word|#import} {constructor-word keyword|<Foundation/Foundation.h>}
{normal-word|@interface} {normal-word|Kettle} {colon-syntax function|: NSObject} {constructor-word keyword|<Pot>}
{normal-word|@property} {normal-word|(nonatomic,} {normal-word|copy)} {normal-word|NSString} {normal-word|*name;}
{math-builtin variable|-} {normal-word|(instancetype)initWithLitres:(double)litres;}
{normal-word|@end}
{normal-word|@implementation} {normal-word|Kettle}
{math-builtin variable|-} {normal-word|(BOOL)boil:(int)n} {curly-brace-literal-delimiter operator|\{} {normal-word|NSArray} {normal-word|*a} {kernel-builtin variable|=} {normal-word|@[@1,} {normal-word|@"x",} {normal-word|@\{@"k":} {normal-word|@(YES)\}];} {combinators keyword|if} {normal-word|(!self.name} {normal-word|\|\|} {normal-word|n} {normal-word|==} {normal-word|nil)} {normal-word|return} {normal-word|NO;} {normal-word|[self} {normal-word|log:@"at} {normal-word|%d"} {normal-word|with:n];} {normal-word|dispatch_async(q,} {normal-word|^\{} {normal-word|@autoreleasepool} {curly-brace-literal-delimiter operator|\{} {curly-brace-literal-delimiter operator|\}} {normal-word|\});} {normal-word|return} {normal-word|@selector(x)} {normal-word|!=} {normal-word|NULL;} {curly-brace-literal-delimiter operator|\}} {normal-word|//} {normal-word|end}
{normal-word|@end}
