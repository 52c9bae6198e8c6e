{comment|#import} {pointer keyword|<}{comment|Foundation/Foundation}{operator|.}{comment|h}{pointer keyword|>}
{comment|@interface} {comment|Kettle} {comment|:} {comment|NSObject} {pointer keyword|<}{comment|Pot}{pointer keyword|>}
{comment|@property} {comment|(nonatomic}{operator|,} {comment|copy)} {comment|NSString} {comment|*name;}
{decrement deleted|-} {comment|(instancetype)initWithLitres:(double)litres;}
{comment|@end}
{comment|@implementation} {comment|Kettle}
{decrement deleted|-} {comment|(BOOL)boil:(int)n} {comment|\{} {comment|NSArray} {comment|*a} {comment|=} {comment|@}{branching important|[}{comment|@1}{operator|,} {comment|@"x"}{operator|,} {comment|@\{@"k":} {comment|@(YES)\}}{branching important|]}{comment|;} {comment|if} {comment|(!self}{operator|.}{comment|name} {comment|\|\|} {comment|n} {comment|==} {comment|nil)} {comment|return} {comment|NO;} {branching important|[}{comment|self} {comment|log:@"at} {comment|%d"} {comment|with:n}{branching important|]}{comment|;} {comment|dispatch_async(q}{operator|,} {comment|^\{} {comment|@autoreleasepool} {comment|\{} {comment|\}} {comment|\});} {comment|return} {comment|@selector(x)} {comment|!=} {comment|NULL;} {comment|\}} {comment|//} {comment|end}
{comment|@end}
