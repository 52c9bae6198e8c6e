{comment|#import <Foundation/Foundation.h>}
{tag|@interface} Kettle : NSObject {outline variable|<Pot>}
{tag|@property} (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
{tag|@end}
{tag|@implementation} Kettle
- (BOOL)boil:(int)n \{ NSArray *a = @[@1, @{string|"x"}, @\{@{string|"k"}: @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@{string|"at %d"} with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end
{tag|@end}
