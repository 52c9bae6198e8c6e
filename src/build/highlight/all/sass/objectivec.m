{selector|#import <Foundation/Foundation.h>}
{atrule-line|{atrule|@interface} Kettle : NSObject <Pot>}
{atrule-line|{atrule|@property} (nonatomic, copy) NSString *name;}
{selector|- (instancetype)initWithLitres:(double)litres;}
{atrule-line|{atrule|@end}}
{atrule-line|{atrule|@implementation} Kettle}
{selector|- (BOOL)boil:(int)n \{ NSArray *a = @[@1, @"x", @\{@"k": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{atrule-line|{atrule|@end}}
