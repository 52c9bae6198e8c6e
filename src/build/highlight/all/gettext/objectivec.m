{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray *a = @{punctuation|[}@{number|1}, @{string|"x"}, @\{@{string|"k"}: @(YES)\}{punctuation|]}; if (!self.name \|\| n == nil) return NO; {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end
@end
