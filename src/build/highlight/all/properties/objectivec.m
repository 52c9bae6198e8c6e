{comment|#import <Foundation/Foundation.h>}
{key attr-name|@interface} {value attr-value|Kettle : NSObject <Pot>}
{key attr-name|@property} {value attr-value|(nonatomic, copy) NSString *name;}
{key attr-name|-} {value attr-value|(instancetype)initWithLitres:(double)litres;}
@end
{key attr-name|@implementation} {value attr-value|Kettle}
{key attr-name|-} {value attr-value|(BOOL)boil:(int)n \{ NSArray *a = @[@1, @"x", @\{@"k": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
