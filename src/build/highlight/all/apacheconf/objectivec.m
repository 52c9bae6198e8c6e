{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray *a = @[@1, @{string|"x", @\{@"k": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"at {variable|%d}"} with:n]; dispatch_async(q, {regex|^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
