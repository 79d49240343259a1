-- The members of the vocabulary's enumerations.

