{error-message string|#import <Foundation/Foundation.h>}
{error-message string|@interface Kettle : NSObject <Pot>}
{error-message string|@property (nonatomic, copy) NSString *name;}
{error-message string|- (instancetype)initWithLitres:(double)litres;}
{error-message string|@end}
{error-message string|@implementation Kettle}
{error-message string|- (BOOL)boil:(int)n \{ NSArray *a = @[@1, @"x", @\{@"k": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{error-message string|@end}
