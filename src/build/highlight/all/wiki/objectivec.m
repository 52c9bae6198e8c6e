{punctuation|#}import <Foundation/Foundation.h>
@interface Kettle : NSObject {tag|{tag|{punctuation|<}Pot}{punctuation|>}}
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray *a = @{url|[@1, @"x", @\{@"k": @(YES)\}]}{punctuation|;} if (!self.name {punctuation|\|\|} n == nil) return NO; {url|[self log:@"at %d" with:n]}{punctuation|;} dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end
@end
