#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
{list-punctuation punctuation|-} (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
{list-punctuation punctuation|-} (BOOL)boil:(int)n {inline|{attribute-ref|{punctuation|\{} NSArray *a = @[@1, @"x", @\{@"k"{punctuation|:} @(YES){punctuation|\}}}}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^{inline|{attribute-ref|{punctuation|\{} @autoreleasepool \{ {punctuation|\}}}} \}); return @selector(x) != NULL; \} // end
@end
