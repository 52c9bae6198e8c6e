{comment|#import <Foundation/Foundation.h>}
{entry string|@interface Kettle : NSObject <Pot>}
{entry string|@property (nonatomic, copy) NSString {operator|*}name;}
{entry string|- (instancetype)initWithLitres:(double)litres;}
{entry string|@end}
{entry string|@implementation Kettle}
{entry string|- (BOOL)boil:(int)n \{ NSArray {operator|*}a = @{regex|[@1, @"x", @\{@"k": @(YES)\}]}; if (!self.name \|\| n == nil) return NO; {regex|[self log:@"at %d" with:n]}; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} {punctuation|/}{punctuation|/} end}
{entry string|@end}
