#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n { NSArray *a = @[@1, @"x", @{@"k": @(YES)}]; if (!self.name || n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^{ @autoreleasepool { } }); return @selector(x) != NULL; } // end
@end
