{fragment|{fragment-delimiter|#}import} <Foundation/Foundation.h>
{path|@interface} Kettle : NSObject <Pot>
{path|@property} (nonatomic, copy) NSString *name;
{path|-} (instancetype)initWithLitres:(double)litres;
{path|@end}
{path|@implementation} Kettle
{path|-} (BOOL)boil:(int)n \{ NSArray *a = @[@1, @"x", @\{@"k": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end
{path|@end}
