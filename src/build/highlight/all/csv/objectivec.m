{value|#import <Foundation/Foundation.h>}
{value|@interface Kettle : NSObject <Pot>}
{value|@property (nonatomic}{punctuation|,}{value| copy) NSString *name;}
{value|- (instancetype)initWithLitres:(double)litres;}
{value|@end}
{value|@implementation Kettle}
{value|- (BOOL)boil:(int)n \{ NSArray *a = @[@1}{punctuation|,}{value| @}{value|"x"}{punctuation|,}{value| @\{@}{value|"k"}{value|: @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@}{value|"at %d"}{value| with:n]; dispatch_async(q}{punctuation|,}{value| ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{value|@end}
