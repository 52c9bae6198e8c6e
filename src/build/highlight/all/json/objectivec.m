#import <Foundation/Foundation.h>
@interface Kettle {operator|:} NSObject <Pot>
@property (nonatomic{punctuation|,} copy) NSString *name;
- (instancetype)initWithLitres{operator|:}(double)litres;
@end
@implementation Kettle
- (BOOL)boil{operator|:}(int)n {punctuation|\{} NSArray *a = @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{property|"k"}{operator|:} @(YES){punctuation|\}}{punctuation|]}; if (!self.name \|\| n == nil) return NO; {punctuation|[}self log{operator|:}@{string|"at %d"} with{operator|:}n{punctuation|]}; dispatch_async(q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}); return @selector(x) != NULL; {punctuation|\}} {comment|// end}
@end
