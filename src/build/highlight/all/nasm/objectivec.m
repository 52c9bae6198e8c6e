#import {operator|<}Foundation{operator|/}Foundation.h{operator|>}
@interface Kettle : NSObject {operator|<}Pot{operator|>}
@property (nonatomic, copy) NSString {operator|*}name{comment|;}
{operator|-} (instancetype)initWithLitres:(double)litres{comment|;}
@end
@implementation Kettle
{operator|-} (BOOL)boil:(int)n \{ NSArray {operator|*}a {operator|=} @{operator|[}@{number|1}, @{string|"x"}, @\{@{string|"k"}: @(YES)\}{operator|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
