/// What a survey came to: the index with everything it rests on.
public struct SurveyAssessment: Hashable, Sendable {
  /// One element.
  public struct Element: Hashable, Sendable {
    /// Its id.
    public var id: ElementID
    /// How many answers there are to its questions.
    public var n: Int
    /// The sum of the answers, reversed ones turned.
    public var sum: Int
    /// The mean of the answers; `nil` when there are none.
    public var mean: Rational?
    /// The weight it counts with, in the weight mode.
    public var weight: Rational
    /// Mean x weight; `nil` without a mean.
    public var weighted: Rational?

    /// Makes an element.
    public init(
      id: ElementID, n: Int, sum: Int, mean: Rational?, weight: Rational, weighted: Rational?
    ) {
      self.id = id
      self.n = n
      self.sum = sum
      self.mean = mean
      self.weight = weight
      self.weighted = weighted
    }
  }

  /// The index of those who gave one value of an attribute.
  public struct Group: Hashable, Sendable {
    /// The attribute.
    public var attribute: AttributeID
    /// The value.
    public var value: AttributeValueID
    /// How many respondents gave it.
    public var respondents: Int
    /// Their index; `nil` when an element has no answer.
    public var index: Rational?
    /// The band of their index.
    public var band: RatingID?

    /// Makes a group.
    public init(
      attribute: AttributeID, value: AttributeValueID, respondents: Int, index: Rational?,
      band: RatingID?
    ) {
      self.attribute = attribute
      self.value = value
      self.respondents = respondents
      self.index = index
      self.band = band
    }
  }

  /// An earlier period.
  public struct Earlier: Hashable, Sendable {
    /// Its name: that of its file of answers.
    public var name: String
    /// How many respondents there were.
    public var respondents: Int
    /// Its index; `nil` when an element has no answer.
    public var index: Rational?
    /// Its band.
    public var band: RatingID?
    /// Means of the elements, in the order of the instrument.
    public var means: [Rational?]

    /// Makes an earlier period.
    public init(
      name: String, respondents: Int, index: Rational?, band: RatingID?, means: [Rational?]
    ) {
      self.name = name
      self.respondents = respondents
      self.index = index
      self.band = band
      self.means = means
    }
  }

  /// The files of answers, in the order given.
  public var inputs: [AuditInput.Source]
  /// How many respondents answered at least one question.
  public var respondents: Int
  /// How many rows had no answer to any question.
  public var blank: Int
  /// How many could have been asked; `nil` when not given.
  public var population: Int?
  /// How many respondents the population asks for (Krejcie and Morgan); `nil` without a population.
  public var requiredSample: Int?
  /// How the weights are written.
  public var weightMode: SurveyIndexPlan.WeightMode
  /// The elements, in the order of the instrument.
  public var elements: [Element]
  /// The sum of the weighted means; `nil` when an element has no answer.
  public var weightedMean: Rational?
  /// The index before rounding; `nil` when an element has no answer.
  public var exactIndex: Rational?
  /// The index, rounded half up to the plan's decimals; `nil` when an element has no answer.
  public var index: Rational?
  /// The band of the rounded index.
  public var band: RatingID?
  /// The bands that were used; `nil` when none hold.
  public var bands: IndexBands?
  /// The three elements with the lowest share of the highest mean, lowest first.
  public var lowest: [ElementID]
  /// The index by attribute and value, in the order of the instrument.
  public var groups: [Group]
  /// Earlier periods, in the order given.
  public var earlier: [Earlier]

  /// Makes an assessment of a survey.
  public init(
    inputs: [AuditInput.Source] = [], respondents: Int, blank: Int = 0, population: Int? = nil,
    requiredSample: Int? = nil, weightMode: SurveyIndexPlan.WeightMode, elements: [Element],
    weightedMean: Rational?, exactIndex: Rational?, index: Rational?, band: RatingID?,
    bands: IndexBands?, lowest: [ElementID], groups: [Group] = [], earlier: [Earlier] = []
  ) {
    self.inputs = inputs
    self.respondents = respondents
    self.blank = blank
    self.population = population
    self.requiredSample = requiredSample
    self.weightMode = weightMode
    self.elements = elements
    self.weightedMean = weightedMean
    self.exactIndex = exactIndex
    self.index = index
    self.band = band
    self.bands = bands
    self.lowest = lowest
    self.groups = groups
    self.earlier = earlier
  }
}
