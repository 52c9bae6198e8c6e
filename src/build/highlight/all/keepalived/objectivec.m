{comment|#import <Foundation/Foundation.h>}
{conditional-configuration variable|@interface} Kettle : NSObject <Pot>
{conditional-configuration variable|@property} (nonatomic, copy) NSString *{property|name};
- (instancetype)initWithLitres:(double)litres;
{conditional-configuration variable|@end}
{conditional-configuration variable|@implementation} Kettle
- (BOOL)boil:(int)n {punctuation|\{} NSArray *a {operator|=} @[{conditional-configuration variable|@1}, @{string|"x"}, @{punctuation|\{}@{string|"k"}: @(YES){punctuation|\}}]; if ({comment|!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{conditional-configuration variable|@end}
