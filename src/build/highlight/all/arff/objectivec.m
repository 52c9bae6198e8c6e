#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic{punctuation|,} copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
{keyword|@end}
@implementation Kettle
- (BOOL)boil:(int)n {punctuation|\{} NSArray *a = @[@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}: @(YES){punctuation|\}}]; if (!self.name \|\| n == nil) return NO; [self log:@{string|"at %d"} with:n]; dispatch_async(q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}); return @selector(x) != NULL; {punctuation|\}} // end
{keyword|@end}
